/** What was done with data, by whom, and what for. */
@NullMarked
package id.pelanggan.domain.audit;

import org.jspecify.annotations.NullMarked;
