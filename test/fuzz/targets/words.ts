/** What readers understand, to be put together in ways that nobody wrote. */
const split = (list: string): readonly string[] => list.split("|");

export const DATES = split(
  "31/03/2019|31.03.19|31 March 2019|March 2019|Mar-19|Sept 2018|03/2019|Q2 2019/20|Q1 19/20|2019/20|Spring term 2019|Autumn 2019|end of 2019|mid-September 2019|early 2020|w/c 10/6/19|w/e 14/6/19|week commencing |by end of August 2019|before Easter 2020|January 2019-ongoing|from April 2019|December 2018 – February 2019|Quarterly|6 monthly|termly|Ongoing|TBC|June 2019, revised to September 2019|22.09.20 to 23.02.21|09.11.20 & 18.11.20|Sep-Dec 20|2 days per month, Nov '20 - Feb '21|31/02/2019|2109|June 20019|Baseline March 2019|Available May 19|Revised timescale to September 2019|will be finalised by the end of August|date to be confirmed|→|1st|29 Feb 2019|Whitsun|Michaelmas term|O1/0l/2019",
);

export const UPDATES = split(
  "UPDATE 24/6/19 - drafted|Update 24.6.2019:|As at 31 March 2019|Updated June 2019|see Action 3.7.3|superseded by 4.1.2|now part of 2.1 in the new plan|carried forward to 1.10|links to KPI 4b (ii)|\n24/6/19 - |12/5/19: met|Revised timescale to September 2019|w/c 10/6/19|between 3/7/19 and 18/7/19|UPDATE|moved to 3.1|replaced by|(CSC IP 3.4.6)|Priority 2|actions 1.1-1.4|1.1.1, 1.1.2 and 1.1.3",
);

export const STATUSES = split(
  "n/s|R|A|G|C|B|red|Amber|Green|blue|Not started|delayed|Complete|underway|on track|✔|✘|●|🔴|🟢|at risk|off track|Key: Green = complete|R = delayed; A = underway|G: on target to achieve\tGreen|Red\tyet to commence|100%|0.75|75 % complete|Y|N|#FF0000|#00B050|#FFFFFF|RAG: G|Green - will achieve its deadline|1 - on track|Completed 12/5/19|green/amber|Delayed (was Amber)|TRUE|N/A|?|priority 1|signed off",
);

export const FIGURES = split(
  "84.7%|0.847|Good 27%, Very Good/ Good 67%|77.9% as at March 2018|13.7%, December 2017 – February 2018 average|2.5 SEN (E)|Varies 76-100%|76-100%|70%+|>70%|< 40|c. 30|−3.7|(3.7)|1,234|£1.2m|14 weeks|4.2 out of 5|1 in 4|Not available|N/A|[low]|[x]|*|Baseline March 2019|tbc based on Jan 19 performance|Target to be confirmed (data available June 2019)|No target|increase in good rating|50% reduction|±2|+/- 5%|1e309|1.7976931348623157e308|0x10|Percentage of complaints|Number of days|Reduce exclusions|¼|12½%|1.234.567,89|two|zero|per 1,000",
);

export const LEADS = split(
  "Head of Service, Learning and Skills|Health Lead / Education Lead|Director & Manager|Task and Finish Group|Communications|Manger|1.1.1|1b (i)|A1.2.3|1.3 Develop a dashboard|4b(ii)|Ref|No.|CSC IP 3.4.6|1.10|(a)|iv|Due date|By when|Lead officer|RAG rated progress|Date to complete|Target 18/19|Actual|Latest performance 17/18|National average|Statistical neighbours|What we will do|% complete|Comments / update|Priority 1: Early help|1. We will publish the offer|Commitment 2.3|Measure: attendance|- |• |\n\n|;|  ",
);

/** What nobody writes in a plan, in any place. */
export const HOSTILE: readonly string[] = [
  ...[
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "]]>",
    "&#0;",
    "&amp;",
    "${7*7}",
    "{{7*7}}",
  ],
  ...['=HYPERLINK("http://x",1)', "@SUM(1)", "+1-1", "-1+1", "|cmd|' /C calc'!A0", "%00", "%s%n"],
  ...["__proto__", "constructor", "toString", "prototype", "hasOwnProperty", "valueOf", "length"],
  ...[
    "\x01",
    "\x02",
    "\x03",
    "\x04",
    "\x05",
    "\x06",
    "\x07",
    "\x0e",
    "\x0f",
    "\t",
    "\n",
    "\r",
    " ".repeat(64),
  ],
  ...[
    "(".repeat(32),
    "1.".repeat(32),
    "1/".repeat(32),
    "a ".repeat(32),
    ", ".repeat(32),
    "- ".repeat(32),
    "(?:",
  ],
];
