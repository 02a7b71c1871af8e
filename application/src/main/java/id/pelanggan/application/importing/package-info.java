/** Spreadsheets on their way in: planned, tried, stored page by page, resumed, repaired, undone. */
@NullMarked
package id.pelanggan.application.importing;

import org.jspecify.annotations.NullMarked;
