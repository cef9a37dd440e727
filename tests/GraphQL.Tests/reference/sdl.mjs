// Reads { documents: [text] } and writes, per document, what the reference implementation finds in a document of the schema language:
// { syntax: [line, column] }, or { errors: [{ rule, message, locations }] } of the document and, if there are none, of the schema.
// For a valid schema also how it is printed, and what introspection tells.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  buildASTSchema, buildSchema, introspectionFromSchema, lexicographicSortSchema, parse, printSchema, validateSchema,
} from 'graphql';
import { specifiedSDLRules } from 'graphql/validation/specifiedRules';
import { validateSDL } from 'graphql/validation/validate';

const [input, output] = process.argv.slice(2);
const { documents, printed } = JSON.parse(readFileSync(input, 'utf8'));
const places = error => (error.locations ?? []).map(({ line, column }) => [line, column]);
const options = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true, experimentalDirectiveDeprecation: false };
const sorted = schema => printSchema(lexicographicSortSchema(schema));

const answers = documents.map((text, i) => {
  let document;
  try {
    document = parse(text, { allowEmptySelectionSets: false });
  } catch (problem) {
    return { syntax: places(problem)[0] };
  }
  const errors = specifiedSDLRules.flatMap(rule =>
    validateSDL(document, undefined, [rule]).map(error => ({ rule: rule.name, message: error.message, locations: places(error) })));
  if (errors.length) return { errors };
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const problems = validateSchema(schema).map(error => ({ rule: 'schema', message: error.message, locations: places(error) }));
  if (problems.length) return { errors: problems };
  const answer = { errors: [], printed: printSchema(schema), sorted: sorted(schema), introspection: introspectionFromSchema(schema, options) };
  // What the other implementation printed of the same schema must be that schema again.
  if (printed?.[i]) {
    const again = buildSchema(printed[i]);
    answer.again = { problems: validateSchema(again).map(problem => problem.message), sorted: sorted(again) };
  }
  return answer;
});
writeFileSync(output, JSON.stringify(answers));
