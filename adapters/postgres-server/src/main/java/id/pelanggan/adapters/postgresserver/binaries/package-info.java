/** PostgreSQL's programs, unpacked once into a cache. */
@NullMarked
package id.pelanggan.adapters.postgresserver.binaries;

import org.jspecify.annotations.NullMarked;
