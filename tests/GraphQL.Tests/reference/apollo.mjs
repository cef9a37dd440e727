// Apollo Client (its core, without React) against a server: reads { url } and writes what it saw.
import { readFileSync, writeFileSync } from 'node:fs';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [input, output] = process.argv.slice(2);
const { url } = JSON.parse(readFileSync(input, 'utf8'));
globalThis.WebSocket = WebSocket; // GraphQLWsLink asks for it when an operation is refused
const socket = createClient({ url: url.replace('http', 'ws') });
const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(socket),
    new HttpLink({ uri: url }),
  ),
});

const seen = { events: [] };
seen.query = (await client.query({ query: gql`{ books(first: 2) { nodes { id title author { name } } totalCount } }` })).data;
seen.mutation = (await client.mutate({
  mutation: gql`mutation ($title: String!) { addBook(input: { title: $title }) { book { title genre } errors { __typename } } }`,
  variables: { title: 'New' },
})).data;
await client.query({ query: gql`{ nothing }` }).catch((error) => { seen.invalid = error.errors?.map((one) => one.message) ?? [error.message]; });
await new Promise((resolve, reject) => client
  .subscribe({ query: gql`subscription ($to: Int!) { count(to: $to, pause: 20) }`, variables: { to: 3 } })
  .subscribe({ next: (result) => seen.events.push(result.data.count), complete: resolve, error: reject }));
await new Promise((resolve) => client
  .subscribe({ query: gql`subscription { lentTo(reader: "nobody") { reader } }` })
  .subscribe({
    next: (result) => { seen.refused = result.error?.errors?.map((one) => one.extensions?.code) ?? String(result.error); },
    error: (error) => { seen.refused = String(error); resolve(); },
    complete: resolve,
  }));
writeFileSync(output, JSON.stringify(seen));
process.exit(0);
