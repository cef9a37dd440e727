// The client graphql-sse (distinct connections) against a server: reads { url } and writes what it saw.
import { readFileSync, writeFileSync } from 'node:fs';
import { createClient } from 'graphql-sse';

const [input, output] = process.argv.slice(2);
const { url } = JSON.parse(readFileSync(input, 'utf8'));
const client = createClient({ url, retryAttempts: 0 });
const seen = { results: [], invalid: null, left: null, kept: null };
const all = async (payload) => {
  const results = [];
  for await (const result of client.iterate(payload)) results.push(result);
  return results;
};

seen.results.push(await all({ query: '{ hello }' }));
seen.results.push(await all({ query: 'mutation { reset { int } }' }));
seen.results.push(await all({ query: 'subscription ($to: Int!) { count(to: $to, pause: 20) }', variables: { to: 3 } }));
seen.invalid = await all({ query: '{ nothing }' });

const forever = client.iterate({ query: 'subscription { forever }' });
seen.left = (await forever.next()).value;
await forever.return();

const later = client.iterate({ query: 'subscription { count(to: 1, pause: 300) }' }); // longer than the keep-alive
seen.kept = (await later.next()).value;
client.dispose();
writeFileSync(output, JSON.stringify(seen));
process.exit(0);
