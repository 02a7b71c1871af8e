/** What leaves the house in files. */
@NullMarked
package id.pelanggan.domain.exporting;

import org.jspecify.annotations.NullMarked;
