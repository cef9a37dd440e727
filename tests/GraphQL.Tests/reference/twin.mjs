// The same graph as Reference/Twin.cs. Reads { sdl, requests: [{ document, variables }] } and writes the answers.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, execute, parse, validate } from 'graphql';

const [input, output] = process.argv.slice(2);
const { sdl, requests } = JSON.parse(readFileSync(input, 'utf8'));
const schema = buildSchema(sdl);
// The reference leaves promises behind when a null goes up; what they hold is in no answer.
process.on('unhandledRejection', () => {});
const soon = () => new Promise(resolve => setImmediate(resolve));
const fail = text => { throw new Error(text); };

const item = level => ({
  __typename: 'Item',
  level,
  title: `Item ${level}`,
  noTitle: null,
  hardNull: null,
  child: () => level < 4 ? item(level + 1) : null,
  hardChild: () => level < 3 ? item(level + 1) : null,
  softNulls: ['a', null, 'c'],
  hardNulls: ['a', null, 'c'],
  softListOfHardNulls: ['a', null],
  matrix: [[1, 2], null, []],
  children: () => level < 3 ? [item(level + 1), item(level + 2)] : [],
  brokenChildren: () => [item(4), null],
  fails: () => fail(`Soft failure at ${level}`),
  failsHard: () => fail(`Hard failure at ${level}`),
  later: async () => { await soon(); return `later ${level}`; },
  laterChild: async () => { await soon(); return level < 4 ? item(level + 1) : null; },
  failsLater: async () => { await soon(); return fail(`Late failure at ${level}`); },
});
const odd = {
  __typename: 'Odd',
  notANumber: NaN, infinite: Infinity, hardNotANumber: NaN, tooLarge: 2 ** 40, halfNumber: 1.5, unknownColor: 'PURPLE', colors: ['RED', 'PURPLE', null], hardColors: ['RED', 'PURPLE'],
  numbers: [1, 2.5, 3], listThatIsNone: 'text', hardHardMatrix: [[1], null, [2]], hardSoftMatrix: [[1], null, []], softHardMatrix: [[1, null], [2]], softSoftMatrix: [[1, null], null, [2]],
  *failingItems() { yield item(1); fail('The list broke off'); },
  laterItems: async () => { await soon(); return [item(1), null]; },
  laterNumbers: async () => { await soon(); return [1, null]; },
  laterHardNumbers: async () => { await soon(); return [1, null]; },
  wholeFloat: 3, text: '\u2028 "quotes" 😀', yes: true,
  brokenShape: () => fail('No shape'), hardBrokenShape: () => fail('No shape'),
  shapesWithBroken: () => [circle('a', null, 1), null],
};
const circle = (name, area, radius) => ({ __typename: 'Circle', name, area, radius });
const square = (name, area) => ({ __typename: 'Square', name, area, inner: name === 'outer' ? circle('inner', 1.5, 1) : null });
const point = p => `(${p.x},${p.y},${'label' in p ? p.label ?? 'null' : '-'},${p.colors ? p.colors.join('+') : 'null'},${p.next ? point(p.next) : 'null'})`;
const echo = ({ value }) => value;

let count = 0;
const add = by => by < 0 ? fail('No way back') : count += by;
const root = {
  item: () => item(0),
  noItem: null,
  odd,
  items: () => [item(1), item(2), item(3)],
  shape: circle('circle', 3.25, 2),
  shapes: [circle('a', 1, 1), null, square('outer', null)],
  things: () => [item(2), square('thing', 4)],
  echoInt: echo, echoInts: echo, echoMatrix: echo, echoFloat: echo, echoString: echo, echoBoolean: echo, echoId: echo, echoColor: echo,
  echoPoint: ({ value }) => value ? point(value).toUpperCase() : null,
  echoChoice: ({ value }) => value ? ('text' in value ? `text ${value.text}` : `number ${value.number}`) : null,
  required: echo,
  echoIds: echo, echoColors: echo,
  echoPoints: ({ value }) => value ? value.map(p => point(p).toUpperCase()).join(' ') : null,
  withDefault: ({ value }) => String(value),
  add: ({ by }) => add(by),
  addLater: async ({ by }) => { await soon(); return add(by); },
};

const answers = [];
for (const { document, variables } of requests) {
  const parsed = parse(document);
  const invalid = validate(schema, parsed);
  count = 0;
  answers.push(invalid.length
    ? { errors: invalid }
    : await execute({ schema, document: parsed, rootValue: root, variableValues: variables ?? undefined }));
}
writeFileSync(output, JSON.stringify(answers));
