// Reads { texts: [[code unit]] } and writes the tokens that the reference implementation finds in each: [{ kind, line, column, value }],
// and last { message, line, column } if it stops at one. Code units, because JSON cannot carry half a surrogate pair.
import { readFileSync, writeFileSync } from 'node:fs';
import { Lexer, Source, TokenKind } from 'graphql';

const [input, output] = process.argv.slice(2);
const { texts } = JSON.parse(readFileSync(input, 'utf8'));
const units = text => text === undefined ? null : Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

writeFileSync(output, JSON.stringify(texts.map(text => {
  const tokens = [];
  try {
    const lexer = new Lexer(new Source(String.fromCharCode(...text)));
    while (true) {
      const { kind, line, column, value } = lexer.advance();
      tokens.push({ kind, line, column, value: units(value) });
      if (kind === TokenKind.EOF) return tokens;
    }
  } catch (problem) {
    const { line, column } = problem.locations[0];
    return [...tokens, { message: units(problem.message), line, column }];
  }
})));
