/** A PostgreSQL server of one's own in the home folder: unpacked, started, shared, ended. */
@NullMarked
package id.pelanggan.adapters.postgresserver;

import org.jspecify.annotations.NullMarked;
