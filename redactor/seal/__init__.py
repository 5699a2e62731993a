"""Sealing: what only a passphrase or an identity opens again.

`passphrase` finds and judges the passphrase, `office` seals a package for Word, `vault` seals
with age what must be kept of a document, `parcel` what travels between processes. The crypto
libraries are imported here and nowhere else. Everything goes from bytes to bytes; the only file that is read is the passphrase's.
"""
