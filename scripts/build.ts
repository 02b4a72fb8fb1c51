// `npm run build`: builds the platform into build/, with a stamp of what it was made from.
import { build, isBuilt } from './support/building.ts';

if (process.argv.includes('--if-needed') && isBuilt()) console.log('Er is niets veranderd sinds de vorige build.');
else build('inherit');
