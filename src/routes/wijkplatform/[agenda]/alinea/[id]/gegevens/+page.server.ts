// The desk of the redactie, for who is of this wijkplatform. atDesk tells them apart.
export {
	actions,
	load
} from '../../../../../beheer/trajecten/[slug]/beleid/[beleid]/alinea/[id]/gegevens/+page.server.ts';
