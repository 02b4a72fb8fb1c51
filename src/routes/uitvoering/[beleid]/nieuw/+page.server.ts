// The desk of the redactie, for who writes this plan: atDesk tells them apart.
import * as desk from '../../../beheer/trajecten/[slug]/beleid/[beleid]/nieuw/+page.server.ts';

export const load = desk.load;
export const actions = desk.actions;
