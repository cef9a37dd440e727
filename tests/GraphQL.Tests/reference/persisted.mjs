// Runs the persisted queries of Apollo Client and urql, and Apollo's batches, against a server. Reads { url } and writes what came back
// and which requests went out.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { BatchHttpLink } from '@apollo/client/link/batch-http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';

const [input, output] = process.argv.slice(2);
const { url } = JSON.parse(readFileSync(input, 'utf8'));
const sha256 = text => createHash('sha256').update(text).digest('hex');

function watched() {
  const requests = [];
  const watch = async (address, options = {}) => {
    const answer = await fetch(address, options);
    const body = options.body ? JSON.parse(options.body) : Object.fromEntries(new URL(address).searchParams);
    requests.push({ method: options.method, isList: Array.isArray(body), hasQuery: 'query' in body, status: answer.status });
    return answer;
  };
  return [watch, requests];
}

async function apollo(useGETForHashedQueries) {
  const [fetch, requests] = watched();
  const link = ApolloLink.from([new PersistedQueryLink({ sha256, useGETForHashedQueries }), new HttpLink({ uri: url, fetch })]);
  const client = new ApolloClient({ link, cache: new InMemoryCache(), defaultOptions: { query: { fetchPolicy: 'network-only' } } });
  const query = gql(`query ByApollo${useGETForHashedQueries ? 'WithGet' : ''}($name: String!) { hello(name: $name) }`);
  const hellos = [];
  for (const name of ['one', 'two']) hellos.push((await client.query({ query, variables: { name } })).data.hello);
  const mutation = await client.mutate({ mutation: gql(`mutation ByApollo${useGETForHashedQueries ? 'WithGet' : ''} { reset { int } }`) });
  return { hellos, mutation: mutation.data.reset.int, requests };
}

async function urql() {
  const [fetch, requests] = watched();
  const exchanges = [persistedExchange({ enableForMutation: true, generateHash: async text => sha256(text) }), fetchExchange];
  const client = new Client({ url, fetch, exchanges, preferGetMethod: false });
  const hellos = [];
  for (const name of ['one', 'two']) {
    const answer = await client.query('query ByUrql($name: String!) { hello(name: $name) }', { name }).toPromise();
    hellos.push(answer.data?.hello ?? String(answer.error));
  }
  const mutation = await client.mutation('mutation ByUrql { reset { int } }', {}).toPromise();
  return { hellos, mutation: mutation.data?.reset.int ?? String(mutation.error), requests };
}

async function batches() {
  const [fetch, requests] = watched();
  const client = new ApolloClient({ link: new BatchHttpLink({ uri: url, fetch, batchInterval: 20 }), cache: new InMemoryCache() });
  const ask = name => client.query({ query: gql`query InBatch($name: String!) { hello(name: $name) }`, variables: { name } });
  const answers = await Promise.all([ask('one'), ask('two'), ask('three')]);
  return { hellos: answers.map(answer => answer.data.hello), requests };
}

writeFileSync(output, JSON.stringify({ apollo: await apollo(false), apolloWithGet: await apollo(true), urql: await urql(), batches: await batches() }));
process.exit();
