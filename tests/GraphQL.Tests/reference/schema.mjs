// Reads { sdl, introspection } and writes what the reference implementation makes of both: { problems, sdl, introspected }.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';

const [input, output] = process.argv.slice(2);
const { sdl, introspection } = JSON.parse(readFileSync(input, 'utf8'));
const options = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
if (!introspection) {
  writeFileSync(output, JSON.stringify({ query: getIntrospectionQuery(options) }));
} else {
  const written = buildSchema(sdl);
  const introspected = buildClientSchema(introspection.data);
  writeFileSync(output, JSON.stringify({
    problems: [...validateSchema(written), ...validateSchema(introspected)].map(problem => problem.message),
    sdl: printSchema(lexicographicSortSchema(written)),
    introspected: printSchema(lexicographicSortSchema(introspected)),
  }));
}
