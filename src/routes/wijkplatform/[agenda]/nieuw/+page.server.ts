// The desk of the redactie, for who is of this wijkplatform: atDesk tells them apart.
import * as desk from '../../../beheer/trajecten/[slug]/beleid/[beleid]/nieuw/+page.server.ts';

export const load = desk.load;
export const actions = desk.actions;
