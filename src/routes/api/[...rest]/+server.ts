import { problem } from '#lib/web/api.ts';
import type { RequestHandler } from './$types';

export const fallback: RequestHandler = ({ url }) =>
	problem(404, 'Niet gevonden', 'Dit adres bestaat niet. Kijk in /api/v1/openapi.json.', url);
