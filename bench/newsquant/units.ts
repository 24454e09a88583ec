/** Our units of measure, codes of currencies and sign of percent, as the set names them. */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    '%=percentage|USD=dollar|EUR=euro|GBP=pound sterling|JPY=japanese yen|AUD=australian dollar|CAD=canadian dollar|HKD=hong kong dollar|' +
    'NZD=new zealand dollar|SGD=singapore dollar|INR=indian rupee|CNY=chinese yuan|CHF=swiss franc|SEK=swedish krona|NOK=norwegian krone|' +
    'DKK=danish krone|ILS=shekel|KRW=south korean won|MYR=malaysian ringgit|RUB=russian ruble|BRL=brazilian real|ZAR=south african rand|' +
    'HRK=croatian kuna|TRY=turkish lira|MXN=mexican peso|PHP=philippine peso|THB=thai baht|PLN=polish zloty|PKR=pakistani rupee|' +
    'NGN=nigerian naira|KES=kenyan shilling|JMD=jamaican dollar|TTD=trinidad and tobago dollar|ZWL=zimbabwean dollar|person=people|' +
    'percentage point=point|time=count|tonne=metric ton|million british thermal units=mega british thermal unit|part per billion=parts per billion'
  )
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);

/** A unit's name as units are compared: in lower case and the singular, in one spelling. */
export function unitName(unit: string): string {
  return (NAMES.get(unit) ?? unit)
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll('metre', 'meter')
    .replaceAll('litre', 'liter')
    .replace(/degrees? (?=celsius|fahrenheit)/, '')
    .trim()
    .replace(/(?<=[a-z]{2}[^su])s$/, '');
}
