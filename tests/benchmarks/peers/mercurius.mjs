import Fastify from 'fastify';
import mercurius from 'mercurius';
import { schema, context } from './graph.mjs';

const app = Fastify();
app.register(mercurius, { schema: schema(), jit: 1, context: request => context(request.headers) });
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
