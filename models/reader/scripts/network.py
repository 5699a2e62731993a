"""The reader's network: five layers of MiniLM that also see capitals, word lists, hints and layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import nn
from transformers import BertConfig, BertModel

from redactor.detect.reader.elsewhere import HINTS
from redactor.detect.reader.opinions import MARKS, NAMES, PRIVATE
from redactor.detect.reader.passages import LISTS, SHAPES, STYLES

if TYPE_CHECKING:
    from pathlib import Path

KEPT = (0, 1, 3, 4, 5)  # of the six layers


class Reader(nn.Module):
    """Logits of names a wordpiece, of marks and contents a line."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        config = BertConfig.from_pretrained(base)
        config.hidden_dropout_prob = config.attention_probs_dropout_prob = 0.0
        self.bert = BertModel.from_pretrained(base, config=config, add_pooling_layer=False)
        layers = self.bert.encoder.layer
        self.bert.encoder.layer = nn.ModuleList([layers[i] for i in KEPT])
        self.bert.embeddings.word_embeddings.weight.requires_grad_(requires_grad=False)
        width = config.hidden_size
        self.shapes, self.lists, self.hints, self.styles = (
            nn.Embedding(count, width) for count in (SHAPES, LISTS, HINTS, STYLES)
        )
        for added in (self.shapes, self.lists, self.hints, self.styles):
            nn.init.zeros_(added.weight)
        self.dropout = nn.Dropout(0.1)
        self.names, self.marks, self.private = (
            nn.Linear(width, len(classes)) for classes in (NAMES, MARKS, PRIVATE)
        )

    def forward(
        self,
        ids: torch.Tensor,
        segments: torch.Tensor,
        shapes: torch.Tensor,
        lists: torch.Tensor,
        hints: torch.Tensor,
        styles: torch.Tensor,
        lines: torch.Tensor,
        mask: torch.Tensor,
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """All batch first; `lines` is lines × wordpieces, 1 where a wordpiece is of a line."""
        words = self.bert.embeddings.word_embeddings(ids)
        beside = self.shapes(shapes) + self.lists(lists) + self.hints(hints) + self.styles(styles)
        hidden = self.bert(
            inputs_embeds=words + beside, token_type_ids=segments, attention_mask=mask
        )
        read = self.dropout(hidden.last_hidden_state)
        members = lines.to(read.dtype)
        means = torch.bmm(members, read) / members.sum(-1, keepdim=True).clamp(min=1)
        return self.names(read), self.marks(means), self.private(means)
