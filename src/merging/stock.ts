import { contentWords } from './words.ts';

/** Words that nearly every statement and promise of diplomacy holds, so that sharing them tells nothing. */
export const STOCK: ReadonlySet<string> = new Set(
  contentWords(
    'continue strengthen enhance deepen expand boost further promote develop improve increase maintain support encourage facilitate ' +
      'cooperation cooperate collaboration collaborate relation relationship tie partnership partner bilateral mutual joint area field sector ' +
      'matter issue side country nation government state party work make take give provide pay set establish start begin launch open hold held ' +
      'conduct carry bring come go get put keep look forward effort step process level plan agreement agree possible possibility opportunity way ' +
      'time soon year month week day next near future first second today number various together important exchange high close closely full fully ready ' +
      'meet meeting talk speak say discuss attend arrive receive send affair minister ministry prime foreign president leader official government people',
  ),
);
