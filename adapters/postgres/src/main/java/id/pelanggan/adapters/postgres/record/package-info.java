/** What sources said, and which of it is believed, in their tables. */
@NullMarked
package id.pelanggan.adapters.postgres.record;

import org.jspecify.annotations.NullMarked;
