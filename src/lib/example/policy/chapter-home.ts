import { prose } from '../prose.ts';
import { chapter } from './passage.ts';

export const home = chapter('Wonen en veilig voelen', {
	'home-stay': {
		findings: ['home-stay'],
		text: prose`
			Veel ouderen willen in hun eigen wijk blijven, ook als de trap lastig wordt. Wij helpen om uw huis op tijd aan
			te passen. Denk aan een tweede leuning, een douche zonder drempel of meer licht. Kost het minder dan 1.500 euro,
			dan hoeft u bijna niets in te vullen. Een vakman komt kijken en maakt het binnen een maand.
		`
	},
	'home-together': {
		findings: ['home-stay'],
		text: prose`
			Tussen een eigen huis en een verpleeghuis zit nu bijna niets. Mensen vragen om iets daartussen: een eigen
			voordeur, met buren die op elkaar letten. In Molenveld en Aagtendorp zoeken wij samen met bewoners een plek voor
			zo’n hof. De wijk praat mee over hoe het eruitziet. Wij verwachten de eerste woningen over drie jaar.
		`
	},
	'home-street': {
		findings: ['home-street'],
		text: prose`
			Wie niet veilig over straat kan, blijft binnen. Daarom lopen wij twee keer per jaar met bewoners door de wijk.
			Samen kijken wij naar donkere paden, losse tegels en plekken waar het niet prettig is. Wat gevaarlijk is, maken
			wij binnen een maand. De rest komt op een lijst die u kunt zien.
		`
	},
	'home-quarrel': {
		findings: ['home-street', 'care-one-person'],
		text: prose`
			Overlast van buren maakt mensen moe. Een ruzie groeit als niemand iets zegt. In elke wijk zijn bewoners die
			hebben geleerd om te bemiddelen. Zij gaan bij beide buren langs en kiezen geen kant. Helpt dat niet, dan komt
			de wijkagent of de verhuurder erbij. Daar wachten wij geen maanden mee.
		`
	},
	'home-houses': {
		findings: ['home-cheap'],
		text: prose`
			Veel mensen vragen om meer huizen die zij kunnen betalen. Dat is terecht, maar dit beleid gaat daar niet over.
			De gemeenteraad maakt daarvoor een apart plan: de woonvisie. Alles wat u over huizen zei, gaven wij door aan de
			makers van dat plan. Hier gaat het over prettig wonen, met hulp en buren dichtbij.
		`
	}
});
