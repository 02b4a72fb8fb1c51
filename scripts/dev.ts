// `npm run dev`: the platform that follows each change of its source.
import { existsSync } from 'node:fs';
import { createServer } from 'vite';
import { readConfiguration } from '#lib/configuration.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const { origin, port } = readConfiguration();
process.env.ORIGIN = origin;

const server = await createServer({ server: { port, strictPort: true } });
await server.listen();
server.printUrls();
