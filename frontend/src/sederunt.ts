/** The one script of every page. Without it everything still works; texts are then not kept and not counted. */
import { CharacterCount } from './count.ts';
import { UnsentText } from './keep.ts';

new UnsentText(document);
new CharacterCount(document);
