import type { Person } from '#lib/people/person.ts';
import type { Municipality } from '#lib/settings/settings.server.ts';

declare global {
	namespace App {
		interface Locals {
			person: Person | undefined;
		}
		interface PageData {
			municipality?: Municipality;
			/** Of which traject a page of the redactie is. */
			of?: string;
		}
		interface Error {
			message: string;
			/** To name when asking for help: it is in the log too. */
			reference?: string;
		}
	}
}

export {};
