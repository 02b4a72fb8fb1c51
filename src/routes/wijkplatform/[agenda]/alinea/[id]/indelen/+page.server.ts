// The desk of the redactie, for who is of this wijkplatform: atDesk tells them apart.
import * as page from '../../../../../beheer/trajecten/[slug]/beleid/[beleid]/alinea/[id]/indelen/+page.server.ts';

export const load = page.load;
export const actions = page.actions;
