/** Workbooks of Office Open XML: which sheets there are and what stands in their rows. */
@NullMarked
package id.pelanggan.adapters.files.workbook;

import org.jspecify.annotations.NullMarked;
