/** Headings that speak for another kind of table, and the kind they speak for. */
export const OTHER_TERMS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    "a list of assets or stock",
    /^(asset( (no|number|tag|id|name|type))?|serial( (no|number))?|make|model|manufacturer|warranty.*|purchase(d)?( date)?|condition|depreciation|location|quantity in stock|in stock|on hand|reorder level|bin|barcode)$/,
  ],
  [
    "a booking or order list",
    /^(booked( by| on)?|booking( (no|ref|date))?|check ?in|check ?out|guests?|order( (no|number|date|id))?|ordered( by| on)?|shipped|ship date|tracking( no| number)?|delivery address|customer( (name|id))?|client( (name|id))?)$/,
  ],
  [
    "a test log",
    /^(scripts?|scenarios?|inputs?|pre-?conditions?|test( (id|no|case|name|step|steps|data|result|date))?|expected( result)?|actual result|tester|tested( by| on)?|build|pass|fail|browser|steps to reproduce|environment|test type)$/,
  ],
  [
    "a maintenance schedule",
    /^(date )?last (done|serviced?|inspect(ed|ion)|test(ed)?|check(ed)?|maint[a-z]*|visit(ed)?|calibrat[a-z]*|cleaned)( date| on)?$|^next (due|service|inspection|test|calibration|maintenance|visit)( (date|due|on))?$/,
  ],
  [
    "a change log",
    /^(version( no)?|revision( no)?|rev|change( (made|description|type))?|changed( by| on)?|released?|release( date)?|commit|author|approved by|modified( by| on)?|reason for change)$/,
  ],
  [
    "a recruitment list",
    /^(candidate( name)?|applicants?|vacanc(y|ies)|interview( date)?|salary|position applied.*|shortlisted|offer( made)?|notice|employees?( (no|number|id|name))?|staff (no|number|id|name|member)|probation( (ends?|end date|period|review))?)$/,
  ],
  [
    "a contract register",
    /^(contract (no|number|ref|title|value|start|end)( date)?|annual value|contract value|extension (allowed|options?)|renewal|notice period|supplier( name)?|procurement route)$/,
  ],
  [
    "a budget or price list",
    /^(.*\b)?(cost|costs|price|prices|budget|budgets|amount|invoice|vat|qty|quantity|unit price|unit cost|net|gross|subtotal|variance|spend|expenditure|income|fee|fees|paid|payment|balance|debit|credit|po number|supplier|vendor|stock|reorder.*|sku)( .*)?$/,
  ],
  [
    "a training record",
    /^(course|courses|training|training (course|title|provider|date)|certificate.*|expiry|expires|expiry date|date attended|attended|trainer|cpd.*|renewal date|qualification|modules? completed|refresher.*)$/,
  ],
  [
    "a register of scores",
    /^(likelihood|probability|impact score|inherent.*|residual.*|gross (risk|score).*|net (risk|score).*|risk score|score|scores|l|i|l ?x ?i|consequence)$/,
  ],
  [
    "a list of contacts or staff",
    /^(e-?mail( address)?|telephone|phone|tel|mobile|address|postcode|post code|first name|surname|last name|job title|extension|fte|grade|salary|payroll.*|line manager|start in post|date of birth|dob)$/,
  ],
  [
    "an engagement or meetings log",
    /^(attendees?|attendance|attended by|venue|location|time|start time|end time|meeting|date of (meeting|contact|event|visit)|method of (contact|engagement)|stakeholders?|audience|channel|agenda item|apologies|minutes?|session|room|day|type of (contact|engagement)|hours|duration( .*)?)$/,
  ],
  [
    "an evidence or document log",
    /^(document|document (title|name|owner|type)|file( name)?|folder|version|authors?|journal|published|date (added|received|published|of document)|received from|format|originator|retention.*|publication.*|url)$/,
  ],
  [
    "survey results",
    /^(strongly agree|agree|neither.*|disagree|strongly disagree|respondents?|responses?|response|question|n|n=|base|don'?t know|very satisfied|satisfied|dissatisfied)$/,
  ],
  [
    "a look-up list",
    /^(code|lookup|look-up|value|values|meaning|definition|definitions|term|terms|abbreviation|acronym|option|options|list|lists|drop ?-?down.*|picklist|pick list|key|legend|colour)$/,
  ],
];
