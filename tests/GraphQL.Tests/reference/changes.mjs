// Reads [{ before, after }] and writes, per pair of schemas, the kinds of breaking change that the reference implementation finds;
// a changed default, which it only calls dangerous, is among them.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

const [input, output] = process.argv.slice(2);
writeFileSync(output, JSON.stringify(JSON.parse(readFileSync(input, 'utf8')).map(pair => {
  const [before, after] = [buildSchema(pair.before), buildSchema(pair.after)];
  return [...findBreakingChanges(before, after), ...findDangerousChanges(before, after).filter(change => change.type.endsWith('DEFAULT_VALUE_CHANGE'))]
    .filter(change => !change.description.startsWith('Standard scalar'))
    .map(change => change.type);
})));
