// The desk of the redactie, for who is of this wijkplatform: atDesk tells them apart.
export { POST } from '../../../../../beheer/trajecten/[slug]/beleid/[beleid]/alinea/[id]/bewaren/+server.ts';
