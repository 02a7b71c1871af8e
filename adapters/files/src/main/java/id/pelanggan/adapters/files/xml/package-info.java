/** XML without what makes XML dangerous: no document types, no entities, nothing fetched. */
@NullMarked
package id.pelanggan.adapters.files.xml;

import org.jspecify.annotations.NullMarked;
