import { redirect } from '@sveltejs/kit';
import { workplacesOf } from '#lib/people/workplaces.ts';
import type { RequestHandler } from './$types';

/** After signing in each goes to the own place of work. */
export const GET: RequestHandler = ({ locals }) => redirect(303, workplacesOf(locals.person)[0]?.href ?? '/');
