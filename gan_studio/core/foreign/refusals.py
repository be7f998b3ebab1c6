"""Tells networks that are no simple GAN generators by their parts' names and shapes, and says what they are."""

import re
from collections.abc import Sequence

from gan_studio.core.errors import StudioError
from gan_studio.core.foreign.links import picture_size
from gan_studio.core.foreign.parts import Part
from gan_studio.core.foreign.state_dicts import DISCRIMINATOR, ENCODER_DECODER, GENERATOR_ADVICE, StateDict
from gan_studio.core.translation import QT_TRANSLATE_NOOP

ONLY_CHAINS = QT_TRANSLATE_NOOP("Error", "GAN Studio rebuilds DCGAN-like generators: one row of convolutions, linear layers and norms.")

_BY_NAME = (
    (
        r"diffusion_model|time_(emb|mlp|proj)|timestep|alphas_cumprod|(^|\.)betas$|down_blocks|mid_block",
        QT_TRANSLATE_NOOP("Error", "“{name}” holds a diffusion model, which draws in many steps and has no single z."),
    ),
    (
        r"(^|\.)(mapping|mapping_network|synthesis|style|w_avg|latent_avg|dlatent_avg)(\.|$)|modulat|to_?rgb",
        QT_TRANSLATE_NOOP("Error", "“{name}” holds a StyleGAN or a progressive GAN, which this version cannot rebuild."),
    ),
    (
        r"ccbn|gblock|generatorblock|(^|\.)shared\.weight",
        QT_TRANSLATE_NOOP("Error", "“{name}” holds a BigGAN, which this version cannot rebuild."),
    ),
    (
        r"self_attn|[qkv]_proj|cls_token|lm_head|word_embeddings|position_embeddings|wpe\.weight",
        QT_TRANSLATE_NOOP("Error", "“{name}” holds a transformer (a language or vision model), not a GAN’s generator."),
    ),
    (
        r"fc_?(mu|var|logvar|mean)\b|(^|\.)(mu|logvar|log_var|z_mean|encoder|encode|enc\d*)(\.|$)|double_conv|unet",
        ENCODER_DECODER,
    ),
    (
        r"query|attention|(^|\.)attn",
        QT_TRANSLATE_NOOP("Error", "“{name}” holds a generator with attention layers, which cannot be rebuilt from their shapes."),
    ),
    (
        r"shortcut|residual|(^|[._])skip|bypass|conv_?sc\b|c_sc|res_?block|resnet",
        QT_TRANSLATE_NOOP("Error", "“{name}” holds a network with residual blocks, whose short cuts cannot be rebuilt from their shapes."),
    ),
    (
        r"embed|label_?emb|class_?emb|(^|\.)emb\d*\.",
        QT_TRANSLATE_NOOP("Error", "“{name}” holds a conditional generator, which wants a class label beside z."),
    ),
)


def refuse_by_name(state: StateDict, name: str) -> None:
    """Refuse families of networks that give their parts telling names.

    Raises:
        StudioError: it is one of them.
    """
    names = "\n".join(state.tensors).lower()
    for pattern, sentence in _BY_NAME:
        if re.search(pattern, names, re.MULTILINE):
            raise StudioError(sentence, ONLY_CHAINS, name=name)


def refuse_by_shape(parts: Sequence[Part], name: str) -> None:
    """Refuse networks that begin with a picture instead of with z.

    Raises:
        StudioError: a discriminator, a classifier or a network from picture to picture.
    """
    weighted = [part for part in parts if part.kind in ("linear", "convolution")]
    if len(weighted) < 2:
        raise StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” holds no network: fewer than two convolutions or linear layers."), ONLY_CHAINS, name=name)
    if not _takes_picture(weighted):
        return
    last = weighted[-1].weight.shape
    outputs = last[0] if weighted[-1].kind == "linear" else min(last[:2])
    if outputs == 1 and _shrinks(weighted):
        raise StudioError(DISCRIMINATOR, GENERATOR_ADVICE, name=name)
    if (outputs in (1, 3) and weighted[-1].kind == "convolution") or picture_size(outputs):
        raise StudioError(ENCODER_DECODER, GENERATOR_ADVICE, name=name)
    raise StudioError(
        QT_TRANSLATE_NOOP("Error", "“{name}” holds a network that takes pictures in and gives {count} numbers out, such as a classifier or an encoder."),
        GENERATOR_ADVICE,
        name=name,
        count=outputs,
    )


def _takes_picture(weighted: Sequence[Part]) -> bool:
    """Whether the first layer is a convolution from at most 6 channels, or linear from a whole picture to fewer numbers."""
    first = weighted[0].weight.shape
    if weighted[0].kind == "linear":
        return picture_size(first[1]) is not None and first[0] < first[1] and first[1] > 256 and weighted[-1].kind == "linear"
    few = first[1] <= 6 < first[0] and weighted[0].tensors.get("bias", weighted[0].weight).shape[0] == first[0]
    follows = first[0] in weighted[1].weight.shape[:2] or weighted[1].kind == "linear"
    return few and follows


def _shrinks(weighted: Sequence[Part]) -> bool:
    """Whether it ends in one number: a linear layer, or a convolution from at least as many channels as the first made."""
    last = weighted[-1]
    return last.kind == "linear" or max(last.weight.shape[:2]) >= weighted[0].weight.shape[0]
