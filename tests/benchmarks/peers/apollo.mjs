import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { schema, context } from './graph.mjs';

const server = new ApolloServer({ schema: schema(), csrfPrevention: false });
await startStandaloneServer(server, { listen: { port: Number(process.env.PORT), host: '127.0.0.1' }, context: async ({ req }) => context(req.headers) });
