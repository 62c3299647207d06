/** What a file may cost before it is refused. A report of a commune stays far below each of these. */

/** As for files of the data folder. */
export const MAX_FILE_MEGABYTES = 64;

/** A report has a few dozen parts; a long Word file with pictures some hundred. */
export const MAX_PARTS = 4096;

/** All XML of a file together, measured while inflating: a sheet with a million cells has about 50 MB. */
export const MAX_UNPACKED_MEGABYTES = 160;

/** Sheets of equal rows shrink about 60 times, text 10 times; a bomb about 1000 times. */
export const MAX_RATIO = 250;

/** Below this a high ratio is no danger: an empty styled sheet is small and very even. */
export const RATIO_FREE_BYTES = 4 * 2 ** 20;

/** Word needs about five levels per table in a table, a drawing about twenty. */
export const MAX_XML_DEPTH = 256;

/** What browsers allow; old programs leave tags open that browsers close at the end. */
export const MAX_HTML_DEPTH = 512;

/** Elements of a page: a million cells with a paragraph or a format in each. */
export const MAX_HTML_ELEMENTS = 3_000_000;

/** Formats left open are opened again in every later paragraph: a few are careless, hundreds grow without end. */
export const MAX_HTML_ELEMENTS_PER_TAG = 8;
export const FREE_HTML_ELEMENTS = 10_000;

/** 3.321 communes × 12 months × 20 columns are 800.000. Counted as filled cells before, as grid places after reading. */
export const MAX_CELLS_PER_TABLE = 1_000_000;
export const MAX_CELLS_PER_FILE = 2_000_000;

/** What the HTML standard allows; a browser reads more as this. */
export const MAX_SPAN_COLUMNS = 1000;

/** The last row and column of a spreadsheet. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** A whole column of rounded figures needs no line for each; the rest is counted. */
export const MAX_REMARKS_PER_CODE = 50;

/** Of a processor: a small file takes some 10 ms; a broken one on which a library loops must end within two seconds. */
export const BASE_MILLISECONDS = 1200;

/** Reading takes 100 ms (Excel) to 600 ms (Word) per MB of XML; a packed MB holds ten to thirty of them. */
export const MILLISECONDS_PER_MEGABYTE = 20_000;

/** Heap of the worker: a million cells take about 400 MB while they are read. */
export const MAX_HEAP_MEGABYTES = 1024;

/** Nobody waits longer for one file. */
export const MAX_MILLISECONDS = 60_000;
