// Reads { sdl, documents: [text] } and writes, per document, what the reference implementation finds:
// { syntax: { line, column } } or { errors: [{ rule, locations: [[line, column]] }] }.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, parse, validate, specifiedRules, getLocation } from 'graphql';

const [input, output] = process.argv.slice(2);
const { sdl, documents } = JSON.parse(readFileSync(input, 'utf8'));
const schema = buildSchema(sdl);
const places = locations => (locations ?? []).map(({ line, column }) => [line, column]);

writeFileSync(output, JSON.stringify(documents.map(text => {
  let document;
  try {
    // The reference also takes what may come after September 2025; empty selections it can leave out.
    document = parse(text, { allowEmptySelectionSets: false });
  } catch (problem) {
    return { syntax: places(problem.locations)[0], message: problem.message, errors: [] };
  }
  const errors = [];
  for (const rule of specifiedRules) {
    try {
      for (const error of validate(schema, document, [rule], { maxErrors: 1000 })) {
        errors.push({ rule: rule.name, message: error.message, locations: places(error.locations) });
      }
    } catch (problem) {
      // The reference evaluates conditions of subscriptions before it knows that they are valid.
      errors.push({ rule: rule.name, message: problem.message, locations: places(problem.locations) });
    }
  }
  return { syntax: null, errors };
})));
