/** The pages in words and HTML. */
@NullMarked
package id.pelanggan.adapters.web.page;

import org.jspecify.annotations.NullMarked;
