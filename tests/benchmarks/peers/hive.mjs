import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway';
import { buildSchema, GraphQLScalarType, isEnumType } from 'graphql';
import { typeDefs, resolvers, context, utc } from './graph.mjs';

// This gateway takes resolvers, not a schema, so enums and moments are told that way.
const enums = Object.fromEntries(Object.values(buildSchema(typeDefs).getTypeMap())
  .filter(t => isEnumType(t) && !t.name.startsWith('__'))
  .map(t => [t.name, Object.fromEntries(t.getValues().map(v => [v.name, pascal(v.name)]))]));

function pascal(name) {
  return name.toLowerCase().replace(/(^|_)([a-z])/g, (_, __, letter) => letter.toUpperCase());
}

const gateway = createGatewayRuntime({
  subgraph: typeDefs,
  additionalResolvers: [resolvers, enums, { DateTime: new GraphQLScalarType({ name: 'DateTime', serialize: utc }) }],
  graphqlEndpoint: '/graphql',
  landingPage: false,
  logging: false,
  context: ({ request }) => context({ authorization: request.headers.get('authorization') }),
});
createServer(gateway).listen(Number(process.env.PORT), '127.0.0.1');
