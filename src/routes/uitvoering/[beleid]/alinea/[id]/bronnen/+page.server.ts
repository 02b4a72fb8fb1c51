// The desk of the redactie, for who writes this plan. atDesk tells them apart.
export {
	actions,
	load
} from '../../../../../beheer/trajecten/[slug]/beleid/[beleid]/alinea/[id]/bronnen/+page.server.ts';
