/** What exports, their re-saved copies and impact maps are called. */
export const ACCEPT = ".csv,.tsv,.txt,.xls,.xlsx,.ods,.zip,text/csv,text/tab-separated-values,text/plain";
