// urql against a server: reads { url } and writes what it saw over HTTP, over WebSocket and over server-sent events.
import { readFileSync, writeFileSync } from 'node:fs';
import { Client, fetchExchange, subscriptionExchange, cacheExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [input, output] = process.argv.slice(2);
const { url } = JSON.parse(readFileSync(input, 'utf8'));
const socket = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket });
const overSocket = new Client({
  url,
  exchanges: [
    cacheExchange,
    subscriptionExchange({
      forwardSubscription: (request) => ({ subscribe: (sink) => ({ unsubscribe: socket.subscribe({ ...request, query: request.query || '' }, sink) }) }),
    }),
    fetchExchange,
  ],
});
const overEvents = new Client({ url, exchanges: [cacheExchange, fetchExchange], fetchSubscriptions: true });

const subscribe = (client, query, variables) => new Promise((resolve) => {
  const results = [];
  const { unsubscribe } = client.subscription(query, variables).subscribe((result) => {
    results.push({ data: result.data, error: result.error?.message });
    if (results.length === 3 || result.error) {
      setTimeout(() => unsubscribe());
      resolve([...results]);
    }
  });
});

const seen = {};
const query = await overSocket.query('query ($name: String!) { hello(name: $name) }', { name: 'urql' });
seen.query = { data: query.data, error: query.error?.message };
const mutation = await overSocket.mutation('mutation { addBook(input: { title: "taken" }) { book { title } errors { ... on TitleTakenError { title } } } }', {});
seen.mutation = { data: mutation.data, error: mutation.error?.message };
const invalid = await overSocket.query('{ nothing }', {});
seen.invalid = invalid.error?.graphQLErrors.map((error) => error.message);
const document = 'subscription ($to: Int!) { count(to: $to, pause: 20) }';
seen.overSocket = await subscribe(overSocket, document, { to: 3 });
seen.overEvents = await subscribe(overEvents, document, { to: 3 });
seen.refused = await subscribe(overEvents, 'subscription { lentTo(reader: "nobody") { reader } }', {});
writeFileSync(output, JSON.stringify(seen));
process.exit(0);
