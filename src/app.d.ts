import type { Person } from '#lib/people/person.ts';
import type { Municipality } from '#lib/settings/settings.server.ts';
import type { FormState } from '#lib/ui/form-state.ts';

declare global {
	namespace App {
		interface Locals {
			person: Person | undefined;
			/** The form that this request brought, when it comes back: it could not be taken, or is to be looked at. */
			refused?: FormState;
			/** Of a bug that this request met, as it stands in the log. */
			reference?: string;
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
			/** What somebody sent that has no page any more to stand on. */
			written?: string[];
		}
	}
}

export {};
