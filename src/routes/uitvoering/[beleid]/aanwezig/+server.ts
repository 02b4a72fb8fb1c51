// The desk of the redactie, for who writes this plan: atDesk tells them apart.
export { POST } from '../../../beheer/trajecten/[slug]/beleid/[beleid]/aanwezig/+server.ts';
