/** The ways in which sources cut long answers into pages. */
@NullMarked
package id.pelanggan.toolkit.paging;

import org.jspecify.annotations.NullMarked;
