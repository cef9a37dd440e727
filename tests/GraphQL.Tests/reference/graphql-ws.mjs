// The client graphql-ws against a server: reads { url } and writes what it saw.
import { readFileSync, writeFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [input, output] = process.argv.slice(2);
const { url } = JSON.parse(readFileSync(input, 'utf8'));
const seen = { events: [], closed: null, results: [], loans: [], errors: null, rejected: null };

const see = (event) => seen.events.includes(event) || seen.events.push(event);
const connect = (params) => createClient({
  url: url.replace('http', 'ws'),
  webSocketImpl: WebSocket,
  connectionParams: params,
  retryAttempts: 0,
  keepAlive: 50,
  on: {
    connected: () => see('connected'),
    ping: (received) => received && see('pinged'),
    pong: (received) => received && see('ponged'),
    closed: (event) => { seen.closed = event.code; },
  },
});

const client = connect({ user: 'ann' });
const all = async (payload) => {
  const results = [];
  for await (const result of client.iterate(payload)) results.push(result);
  return results;
};

seen.results.push(await all({ query: '{ hello }' }));
seen.results.push(await all({ query: 'mutation { reset { int } }' }));
seen.results.push(await all({ query: 'subscription ($to: Int!) { count(to: $to, pause: 60) }', variables: { to: 3 } }));

// Two operations beside each other: a mutation tells the subscription.
const loans = client.iterate({ query: 'subscription { onLent { reader author { name } } }' });
for (const reader of ['bob', 'cid']) {
  const next = loans.next();
  const telling = setInterval(
    () => all({ query: 'mutation ($r: String!) { lend(input: { bookId: 1, reader: $r }) { loan { reader } } }', variables: { r: reader } }), 50);
  let heard;
  do heard = (await next).value; while (!heard);
  clearInterval(telling);
  seen.loans.push(heard);
}
await loans.return();

try {
  await all({ query: '{ nothing }' });
} catch (errors) {
  seen.errors = errors;
}
await client.dispose();

try {
  const refused = connect({ user: 'mallory' });
  for await (const _ of refused.iterate({ query: '{ hello }' })) seen.rejected = 'answered';
} catch (event) {
  seen.rejected = { code: event.code, reason: event.reason };
}
writeFileSync(output, JSON.stringify(seen));
process.exit(0);
