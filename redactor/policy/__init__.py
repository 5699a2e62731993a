"""The policy as data: `load(path)` gives a frozen, validated `Policy`.

load  reads a policy file: TOML over the default, refused with the line that is wrong
model the shape of a policy: frozen, validated, every field with its meaning
"""

from redactor.policy.load import load
from redactor.policy.model import Policy

__all__ = ["Policy", "load"]
