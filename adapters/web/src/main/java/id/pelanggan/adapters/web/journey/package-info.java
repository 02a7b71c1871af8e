/** What customers do, page by page. */
@NullMarked
package id.pelanggan.adapters.web.journey;

import org.jspecify.annotations.NullMarked;
