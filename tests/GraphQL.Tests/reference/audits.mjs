// Runs every audit of graphql-http against a server: reads { url } and writes [{ id, name, status, reason }].
import { readFileSync, writeFileSync } from 'node:fs';
import { serverAudits } from 'graphql-http';

const [input, output] = process.argv.slice(2);
const { url } = JSON.parse(readFileSync(input, 'utf8'));
const results = [];
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const { status, reason } = await audit.fn();
  results.push({ id: audit.id, name: audit.name, status, reason: reason ?? null });
}
writeFileSync(output, JSON.stringify(results));
