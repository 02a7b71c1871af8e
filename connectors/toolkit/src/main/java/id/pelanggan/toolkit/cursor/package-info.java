/** Where a reading stands, as a short text that says everything needed to go on. */
@NullMarked
package id.pelanggan.toolkit.cursor;

import org.jspecify.annotations.NullMarked;
