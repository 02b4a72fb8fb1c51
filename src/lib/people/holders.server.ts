import { asc, eq, inArray } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import type { RoleName } from './role.ts';
import { people, roles } from './tables.ts';

/** Who has one of these roles, each once. */
export const listHolders = (...names: RoleName[]) =>
	db
		.selectDistinct({ id: people.id, name: people.name, email: people.email })
		.from(people)
		.innerJoin(roles, eq(roles.personId, people.id))
		.where(inArray(roles.role, names))
		.orderBy(asc(people.id));
