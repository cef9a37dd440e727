import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { schema, context } from './graph.mjs';

const yoga = createYoga({ schema: schema(), graphiql: false, logging: false, context: ({ req }) => context(req.headers) });
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
