// The gateway's own schema with resolvers that ask the services over HTTP, one call per part of the dashboard, as the gateway does.
import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { Agent, request, setGlobalDispatcher } from 'undici';

setGlobalDispatcher(new Agent({ connections: 64, pipelining: 1, keepAliveTimeout: 60_000 }));
const services = process.env.SERVICES;

async function ask(query, body, context) {
  const answer = await request(`${services}/queries/${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: context.authorization },
    body: JSON.stringify(body),
  });
  return answer.body.json();
}

export const resolvers = {
  Query: {
    network: async (_, { id }, context) => (await ask('networks', { networkIds: [id] }, context))[0],
  },
  Network: {
    people: async (network, { first }, context) => {
      const [{ people, persons }] = await ask('people-and-what-they-bring', { networkIds: [network.id], first }, context);
      const byId = new Map(persons.map(p => [p.id, p]));
      return { nodes: people.items.map(p => ({ ...p, person: byId.get(p.personId) })) };
    },
    nextSession: async (network, _, context) => (await ask('next-session-of-networks', { networkIds: [network.id] }, context))[0]?.session,
    changesNow: async (network, { first }, context) => (await ask('changes-now', { networkIds: [network.id], first }, context))[0].changes.items,
    vitality: async (network, _, context) => (await ask('vitality-over-time', { networkIds: [network.id] }, context))[0],
  },
};

export const typeDefs = readFileSync(process.env.SCHEMA, 'utf8');

/** The schema with the resolvers in place; values of enums travel as their .NET names. */
export function schema() {
  const built = buildSchema(typeDefs);
  for (const [type, fields] of Object.entries(resolvers)) {
    for (const [field, resolve] of Object.entries(fields)) built.getType(type).getFields()[field].resolve = resolve;
  }

  for (const type of Object.values(built.getTypeMap())) {
    if (isEnumType(type) && !type.name.startsWith('__')) type.serialize = snake;
  }

  built.getType('DateTime').serialize = utc;

  return built;
}

const known = new Map();

function snake(value) {
  let name = known.get(value);
  if (name === undefined) known.set(value, name = value.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase());
  return name;
}

/** Services write moments in UTC with an offset, the graph with a Z. */
export const utc = moment => (moment.endsWith('+00:00') ? `${moment.slice(0, -6)}Z` : moment);

export const context = headers => ({ authorization: headers.authorization });
