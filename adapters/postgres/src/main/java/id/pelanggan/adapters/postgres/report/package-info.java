/** What a database says about itself. */
@NullMarked
package id.pelanggan.adapters.postgres.report;

import org.jspecify.annotations.NullMarked;
